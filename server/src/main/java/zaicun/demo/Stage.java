package zaicun.demo;

import java.util.List;
import java.util.Map;

/** The names and words of {@code demo/district.yaml}. */
record Stage(
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

    record Place(String code, String name) {
        String area() {
            return code.substring(0, 6);
        }
    }

    record Street(String name, List<String> villages) {}

    List<String> words(String kind) {
        return words.get(kind);
    }
}
