package org.allianceevents.text;

import java.text.Normalizer;
import java.util.Locale;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/** Takes away what people don't type: case, accents, full-width forms. */
public final class Folding {

    private Folding() {}

    /** The form under which a title sorts: "Ōsumi" comes where "osumi" does. */
    public static String orderKey(String title) {
        char[] input = compatible(title).toLowerCase(Locale.ROOT).toCharArray();
        char[] folded = new char[input.length * 4];
        int length = ASCIIFoldingFilter.foldToASCII(input, 0, folded, 0, input.length);
        return new String(folded, 0, length);
    }

    /** Unicode's compatibility form: ２＋２ becomes 2+2, half-width katakana full-width. */
    static String compatible(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }
}
