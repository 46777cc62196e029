package zaicun.trial;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Compares what was expected with what came out: numbers by value; what a case does not say is not asked of it. */
final class Expectation {

    private static final Pattern MONEY = Pattern.compile("-?\\d+(\\.\\d{1,2})?");

    private Expectation() {}

    static boolean isMet(JsonNode expected, JsonNode came) {
        return expected.propertyStream()
                .allMatch(field -> came.has(field.getKey()) && same(field.getValue(), came.get(field.getKey())));
    }

    private static boolean same(JsonNode expected, JsonNode came) {
        if (expected.isNumber() && came.isNumber()) {
            return expected.decimalValue().compareTo(came.decimalValue()) == 0;
        }
        if (isMoney(expected) && isMoney(came)) {
            return new BigDecimal(expected.stringValue()).compareTo(new BigDecimal(came.stringValue())) == 0;
        }
        if (expected.isArray() && came.isArray()) {
            return sameItems(expected, came);
        }
        if (expected.isObject() && came.isObject()) {
            return expected.size() == came.size() && isMet(expected, came);
        }
        return expected.equals(came);
    }

    private static boolean sameItems(JsonNode expected, JsonNode came) {
        if (expected.size() != came.size()) {
            return false;
        }
        for (int i = 0; i < expected.size(); i++) {
            if (!same(expected.get(i), came.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isMoney(JsonNode node) {
        return node.isString() && MONEY.matcher(node.stringValue()).matches();
    }
}
