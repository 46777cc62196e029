package zaicun.trial;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import zaicun.kernel.InputError;

/** Strict JSON: unknown fields, doubles and words that are no values are input errors. */
final class CaseJson {

    private static final Set<String> FIELDS = Set.of("id", "kind", "why", "given", "expect");
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final String HALF_DAY = "不是半天；请按 2026-11-03 AM（上午）或 2026-11-03 PM（下午）的样子填写，且结束不早于开始。";
    private static final Map<String, String> FORMS = Map.of(
            "from", HALF_DAY,
            "week", "不是一周；请按 2026-W46 的样子填写。",
            "window", "不是周期；请按 2026-W46、2026-10、2026-Q3、2026-H2、2026 或 2025-06-01/2027-05-31 的样子填写。",
            "period", "的结束早于开始；请检查日期。",
            "duty", "不是条款号；请按 7.4 的样子填写。",
            "facts", "不是日期；请按 2026-01-31 的样子填写。",
            "marks.day", "不在可选范围内；可以写 village、trip、leave、rest、away、unknown。",
            "marks.night", "不在可选范围内；可以写 village、trip、leave、away、unknown。");

    private CaseJson() {}

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static CaseLine line(String text) {
        JsonNode node;
        try {
            node = MAPPER.readTree(text);
        } catch (JacksonException e) {
            throw new InputError("line", "不是正确的 JSON（第 " + e.getLocation().getColumnNr() + " 列附近）；请检查引号、逗号和括号。");
        }
        if (!node.isObject()) {
            throw new InputError("line", "每行应当是一个案例 { … }。");
        }
        var unknown = new TreeSet<>(node.propertyNames());
        unknown.removeAll(FIELDS);
        if (!unknown.isEmpty()) {
            throw new InputError(unknown.first(), "不认识的项目 " + unknown.first() + "；可以写 id、kind、why、given、expect。");
        }
        return new CaseLine(text(node, "id"), text(node, "kind"), part(node, "given"), part(node, "expect"));
    }

    private static String text(JsonNode node, String field) {
        var value = node.path(field);
        if (!value.isString()) {
            throw new InputError(field, "缺少 " + field + "，或不是文字。");
        }
        return value.stringValue();
    }

    private static JsonNode part(JsonNode node, String field) {
        var value = node.path(field);
        if (!value.isObject() || value.isEmpty()) {
            throw new InputError(field, "缺少 " + field + "，或里面没有内容。");
        }
        return value;
    }

    /** Reads a part of a case as what its kind asks for. */
    static <T> T as(Class<T> type, JsonNode node) {
        try {
            return MAPPER.treeToValue(node, type);
        } catch (UnrecognizedPropertyException e) {
            throw new InputError(e.getPropertyName(), "不认识的项目 %s；请检查拼写，或删去。".formatted(path(e)));
        } catch (InvalidFormatException e) {
            throw new InputError(path(e), "%s：%s %s".formatted(path(e), e.getValue(), hint(e.getTargetType())));
        } catch (DatabindException e) {
            if (e.getCause() instanceof InputError missing) {
                throw missing;
            }
            throw new InputError(path(e), path(e) + " 填写的形式不对；请对照 policy/cases 里的案例。");
        }
    }

    private static String hint(Class<?> type) {
        if (type.isEnum()) {
            return "不在可选范围内；可以写 "
                    + Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining("、"))
                    + "。";
        }
        return type == LocalDate.class ? "不是日期；请按 2026-01-31 的样子填写。" : "填写的形式不对。";
    }

    /** Reads a written word; what is none is an input error. */
    static <T> T word(String field, String written, Function<String, T> reading) {
        try {
            return reading.apply(required(field, written));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new InputError(field, "%s：%s %s".formatted(field, written, FORMS.getOrDefault(field, "填写有误。")));
        }
    }

    static <T> T required(String field, T value) {
        if (value == null) {
            throw new InputError(field, "given 缺少 " + field + "。");
        }
        return value;
    }

    private static String path(DatabindException e) {
        var path = new StringBuilder("given");
        for (var step : e.getPath()) {
            path.append(step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName());
        }
        return path.toString();
    }
}
