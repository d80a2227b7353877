package dev.dunder;

/**
 * How a {@link Metaclass} names the members of its facades.
 *
 * <p>Words end between a lower-case letter or digit and an upper-case letter, before the last upper-case letter of a run
 * that a lower-case one follows, and at underscores: {@code getURL} is <i>get URL</i>, {@code utf8Encode} is <i>utf8
 * Encode</i>, {@code parseXMLDocument} is <i>parse XML Document</i>, {@code MAX_VALUE} is <i>MAX VALUE</i>. Underscores at
 * the ends of a name stay. The computer's language never matters.
 *
 * <p>Names that begin and end with two underscores stay as they are under every naming, and so do {@code equals}, {@code
 * hashCode} and {@code toString}.
 */
public enum Naming {
    /** As it is: {@code parseXMLDocument}. */
    UNCHANGED,
    /** Every letter in upper case, as by Python's {@code str.upper}: {@code PARSEXMLDOCUMENT}. */
    UPPER,
    /** Words in upper case, joined by underscores: {@code PARSE_XML_DOCUMENT}. */
    UPPER_UNDERSCORE,
    /** Words in lower case, joined by underscores: {@code parse_xml_document}. */
    LOWER_UNDERSCORE,
    /** Words that begin in upper case, but for the first: {@code parseXmlDocument}. */
    LOWER_CAMEL,
    /** Words that begin in upper case: {@code ParseXmlDocument}. */
    UPPER_CAMEL
}
