package zaicun.policy;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import zaicun.kernel.Clause;
import zaicun.kernel.Window;

/** A place in a policy file: reads itself as what is asked for, or refuses naming file and line. */
final class PolicyNode {

    private final String file;
    private final Node node;
    private final int line;

    PolicyNode(String file, Node node) {
        this(file, node, node);
    }

    /** An entry of a mapping is told by the line of its name. */
    private PolicyNode(String file, Node name, Node node) {
        this.file = file;
        this.node = node;
        this.line = name.getStartMark().getLine() + 1;
    }

    String file() {
        return file;
    }

    int line() {
        return line;
    }

    PolicyFault fault(String message) {
        return new PolicyFault(file, line(), message);
    }

    String text() {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue();
        }
        throw fault("这里应当写文字。");
    }

    /** A text that may be left empty. */
    String textOrEmpty() {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw fault("这里应当写文字；没有内容请写 \"\"。");
    }

    int whole() {
        return read("整数，例如 3", Integer::parseInt, "\\d{1,9}");
    }

    BigDecimal decimal() {
        return read("数字，例如 0.5", BigDecimal::new, "\\d{1,12}(\\.\\d{1,9})?");
    }

    boolean truth() {
        return read("true（是）或 false（否）", Boolean::parseBoolean, "true|false");
    }

    LocalDate date() {
        return read("日期，例如 2026-01-31", LocalDate::parse, "\\d{4}-\\d{2}-\\d{2}");
    }

    Clause clause() {
        return read("条款号，例如 \"3.2\"", Clause::of, ".+");
    }

    <E extends Enum<E>> E word(Class<E> words) {
        return Arrays.stream(words.getEnumConstants())
                .filter(word -> written(word).equals(text()))
                .findFirst()
                .orElseThrow(() -> fault("不认识“%s”；可以写：%s。"
                        .formatted(
                                text(),
                                Arrays.stream(words.getEnumConstants())
                                        .map(PolicyNode::written)
                                        .collect(Collectors.joining("、")))));
    }

    /** Organs, posts and codes as in the worked cases; the file's own words in small letters. */
    private static String written(Enum<?> word) {
        return switch (word) {
            case Unit unit -> unit.word();
            case DatedValue.Source _, ClauseEntry.Shape _, Window.Kind _, LeaveKind.Counting _, LeaveRoute.Act _,
                    SupportTables.Per _ ->
                word.name().toLowerCase(Locale.ROOT).replace('_', '-');
            default -> word.name();
        };
    }

    <E extends Enum<E>> List<E> words(Class<E> words) {
        return list(item -> item.word(words));
    }

    <T> List<T> list(Function<PolicyNode, T> reading) {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream()
                    .map(item -> reading.apply(new PolicyNode(file, item)))
                    .toList();
        }
        throw fault("这里应当是清单（每项以 - 开头，或写在 [ ] 内）。");
    }

    /** One or several. */
    <T> List<T> oneOrMore(Function<PolicyNode, T> reading) {
        var read = node instanceof ScalarNode ? List.of(reading.apply(this)) : list(reading);
        if (read.isEmpty()) {
            throw fault("这里至少要有一项。");
        }
        return read;
    }

    /** Reads a mapping of which all names are known; others and doubles are refused. */
    Fields fields(String... known) {
        var entries = entries();
        entries.forEach((name, entry) -> {
            if (!Arrays.asList(known).contains(name)) {
                throw entry.fault("不认识的项目“%s”；这里可以写：%s。".formatted(name, String.join("、", known)));
            }
        });
        return new Fields(this, entries);
    }

    /** A mapping whose names are free, in the order of the file. */
    Map<String, PolicyNode> entries() {
        if (!(node instanceof MappingNode mapping)) {
            throw fault("这里应当是“名称: 内容”的形式。");
        }
        var entries = new LinkedHashMap<String, PolicyNode>();
        for (var tuple : mapping.getValue()) {
            var key = new PolicyNode(file, tuple.getKeyNode());
            if (entries.put(key.text(), new PolicyNode(file, tuple.getKeyNode(), tuple.getValueNode())) != null) {
                throw key.fault("“%s”写了两次；请只留一处。".formatted(key.text()));
            }
        }
        return entries;
    }

    Share share() {
        return read("0 到 1 之间的数，例如 0.75", share -> Share.of(new BigDecimal(share)), "\\d{1,9}(\\.\\d{1,9})?");
    }

    MonthDay monthDay() {
        return read("月日，例如 03-31", day -> MonthDay.parse("--" + day), "\\d{2}-\\d{2}");
    }

    private <T> T read(String expected, Function<String, T> reading, String form) {
        if (node instanceof ScalarNode scalar && scalar.getValue().matches(form)) {
            try {
                return reading.apply(scalar.getValue());
            } catch (DateTimeException | IllegalArgumentException e) {
                throw fault("“%s”不是%s。".formatted(scalar.getValue(), expected));
            }
        }
        throw fault("这里应当是%s。".formatted(expected));
    }

    /** The named entries of a mapping. */
    record Fields(PolicyNode owner, Map<String, PolicyNode> entries) {

        PolicyNode required(String name, String what) {
            return optional(name).orElseThrow(() -> owner.fault("缺少 %s（%s）；请补上。".formatted(name, what)));
        }

        Optional<PolicyNode> optional(String name) {
            return Optional.ofNullable(entries.get(name));
        }
    }
}
