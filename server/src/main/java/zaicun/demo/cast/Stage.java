package zaicun.demo.cast;

import java.util.List;
import java.util.Map;

/** The names and words of {@code demo/district.yaml}. */
public record Stage(
        Place city,
        Place host,
        Place sender,
        String identityArea,
        List<Street> streets,
        List<String> units,
        List<String> surnames,
        List<String> given,
        List<String> titles,
        Map<String, List<String>> words) {

    public record Place(String code, String name) {
        public String area() {
            return code.substring(0, 6);
        }
    }

    public record Street(String name, List<String> villages) {}

    public List<String> words(String kind) {
        return words.get(kind);
    }
}
