package zaicun.trial;

import java.util.Iterator;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
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

    private CaseJson() {}

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static CaseLine line(String text) {
        JsonNode node;
        try {
            node = MAPPER.readTree(text);
        } catch (JacksonException e) {
            throw new InputError("line", "不是正确的 JSON：" + e.getOriginalMessage());
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
            throw new InputError(e.getPropertyName(), "%s 里不认识的项目 %s。".formatted(path(e), e.getPropertyName()));
        } catch (DatabindException e) {
            if (e.getCause() instanceof InputError missing) {
                throw missing;
            }
            throw new InputError(path(e), path(e) + " 填写有误：" + e.getOriginalMessage());
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
        for (Iterator<JacksonException.Reference> steps = e.getPath().iterator(); steps.hasNext(); ) {
            var step = steps.next();
            path.append(step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName());
        }
        return path.toString();
    }
}
