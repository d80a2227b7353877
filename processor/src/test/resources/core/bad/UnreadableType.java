package shop;

import dev.dunder.Operators;

@Operators(
        of = {
            // error: [Dunder:UnreadableType] Client could not be read
            //   Found: class file for library.Offline not found
            //   Fix: put the class that is named above on the class path; if none is missing, this is a defect of Dunder: please report it with this text
            library.Client.class
        })
interface UnreadableType {}
