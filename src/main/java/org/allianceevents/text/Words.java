package org.allianceevents.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Splits text into words: Latin script at Unicode's word boundaries, lower-case, without accents and possessives,
 * stemmed as English; Han, kana and hangul in overlapping bigrams. No word is dropped as too common: "US" and "two plus
 * two" must be found.
 */
final class Words {

    /** @param position counts from 1; words at one position are alternatives */
    record Word(String text, int position) {}

    private static final Pattern ACRONYM = Pattern.compile("\\b\\p{L}(?:\\.\\p{L})+\\b\\.?");
    private static final Pattern LETTER_AND_DIGIT = Pattern.compile("(?<=[A-Za-z])(?=\\d)|(?<=\\d)(?=[A-Za-z])");

    private static final Analyzer INDEX = new WordAnalyzer(true);
    private static final Analyzer QUERY = new WordAnalyzer(false);

    private Words() {}

    /** Words to index: single characters of Japanese besides the bigrams, so that one character can be asked for. */
    static List<Word> index(String text) {
        return split(INDEX, text);
    }

    /** Words to ask with. */
    static List<String> query(String text) {
        return split(QUERY, text).stream().map(Word::text).toList();
    }

    /** U.S. and US are one word; PAC-3 and PAC3 are the same two. */
    private static String plain(String text) {
        String joined = ACRONYM.matcher(Folding.compatible(text))
                .replaceAll(acronym -> acronym.group().replace(".", ""));
        return LETTER_AND_DIGIT.matcher(joined).replaceAll(" ");
    }

    private static List<Word> split(Analyzer analyzer, String text) {
        List<Word> words = new ArrayList<>();
        try (TokenStream tokens = analyzer.tokenStream("", plain(text))) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            PositionIncrementAttribute step = tokens.addAttribute(PositionIncrementAttribute.class);
            tokens.reset();
            int position = 0;
            while (tokens.incrementToken()) {
                position += step.getPositionIncrement();
                words.add(new Word(term.toString(), position));
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private static final class WordAnalyzer extends Analyzer {

        private final boolean singleCharacters;

        WordAnalyzer(boolean singleCharacters) {
            this.singleCharacters = singleCharacters;
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            StandardTokenizer source = new StandardTokenizer();
            TokenStream tokens = new EnglishPossessiveFilter(source);
            tokens = new ASCIIFoldingFilter(new LowerCaseFilter(tokens));
            tokens = new CJKBigramFilter(tokens, ALL_SCRIPTS, singleCharacters);
            return new TokenStreamComponents(source, new SnowballFilter(tokens, "English"));
        }

        private static final int ALL_SCRIPTS =
                CJKBigramFilter.HAN | CJKBigramFilter.HIRAGANA | CJKBigramFilter.KATAKANA | CJKBigramFilter.HANGUL;
    }
}
