package dev.dunder.sample.metaclasses;

import java.io.StringWriter;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;

/** Writes letters with a template engine, which is given facades and sees nothing else. */
public final class Letters {
    private static final String TEMPLATE = "Dear $parcel.first_name(), your #if($parcel.is_single_item())item is"
            + "#else$parcel.item_count() items are#end on the way: $parcel.tracking_number()";

    private final VelocityEngine engine = new VelocityEngine();

    /**
     * Tells of a parcel.
     *
     * @param parcel the parcel
     * @return the letter
     */
    public String write(Parcel parcel) {
        VelocityContext context = new VelocityContext();
        context.put("parcel", ParcelSnake.of(parcel));
        StringWriter letter = new StringWriter();
        engine.evaluate(context, letter, "letter", TEMPLATE);
        return letter.toString();
    }
}
