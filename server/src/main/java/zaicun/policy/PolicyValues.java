package zaicun.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import zaicun.kernel.Clause;
import zaicun.kernel.Span;

/** Reads the values of a policy file: every key of the catalogue once, its dated values without gap or overlap. */
final class PolicyValues {

    private final Set<Clause> clauses;

    PolicyValues(Set<Clause> clauses) {
        this.clauses = clauses;
    }

    DatedValue<?>[][] read(PolicyNode node) {
        var entries = node.entries();
        refuseUnknown(entries);
        refuseMissing(node, entries);
        var values = new DatedValue<?>[PolicyKeys.ALL.size()][];
        for (var key : PolicyKeys.ALL) {
            values[key.index()] = key(key, entries.get(key.name()));
        }
        refuseUnfounded(values, entries);
        return values;
    }

    private static void refuseUnknown(Map<String, PolicyNode> entries) {
        var known = PolicyKeys.ALL.stream().map(PolicyKey::name).collect(Collectors.toSet());
        entries.forEach((name, entry) -> {
            if (!known.contains(name)) {
                throw entry.fault("不认识的参数“%s”；请删去，或改成目录里的名称。".formatted(name));
            }
        });
    }

    private static void refuseMissing(PolicyNode node, Map<String, PolicyNode> entries) {
        var missing = PolicyKeys.ALL.stream()
                .map(PolicyKey::name)
                .filter(name -> !entries.containsKey(name))
                .toList();
        if (!missing.isEmpty()) {
            throw node.fault("缺少参数 %s；每个参数都要写明，程序里没有默认值。".formatted(String.join("、", missing)));
        }
    }

    private <T> DatedValue<?>[] key(PolicyKey<T> key, PolicyNode node) {
        var fields = node.fields("title", "clause", "unit", "dated");
        var wording = new DatedValue.Wording(
                fields.required("title", "名称").text(), clause(fields.required("clause", "条款")));
        var unit = fields.required("unit", "单位");
        if (unit.word(Unit.class) != key.unit()) {
            throw unit.fault("%s 的单位应当是“%s”。".formatted(key.name(), key.unit().word()));
        }
        var dated = fields.required("dated", "按日期的值").list(item -> item);
        if (dated.isEmpty()) {
            throw node.fault(key.name() + " 一个值也没有；请至少写一个。");
        }
        var values = new ArrayList<DatedValue<T>>();
        for (int i = 0; i < dated.size(); i++) {
            values.add(dated(key, wording, dated, i));
        }
        return values.toArray(DatedValue<?>[]::new);
    }

    private Clause clause(PolicyNode node) {
        var clause = node.clause();
        if (!clauses.contains(clause)) {
            throw node.fault("条款 %s 不在本文件的 clauses 里；请先在那里写明。".formatted(clause));
        }
        return clause;
    }

    private static <T> DatedValue<T> dated(
            PolicyKey<T> key, DatedValue.Wording wording, List<PolicyNode> nodes, int i) {
        var node = nodes.get(i);
        var fields = node.fields("from", "until", "value", "source", "checkedOn");
        var value = key.read(fields.required("value", "值"));
        var source = fields.required("source", "来源").word(DatedValue.Source.class);
        var origin = new DatedValue.Origin(fields.required("checkedOn", "核对日期").date(), node.file(), node.line());
        return new DatedValue<>(key, value, wording, source, inForce(key, nodes, i), origin);
    }

    /** Half-open; each ends where the next begins, and the last has no end. */
    private static Span inForce(PolicyKey<?> key, List<PolicyNode> nodes, int i) {
        var node = nodes.get(i);
        var from = from(node);
        var until = until(node);
        until.filter(end -> !from.isBefore(end)).ifPresent(_ -> {
            throw node.fault("%s 的 until 应当晚于 from。".formatted(key.name()));
        });
        if (i + 1 == nodes.size()) {
            until.ifPresent(end -> {
                throw node.fault("%s 自 %s 起没有值（有空档）；请补上后面的值，或删去 until。".formatted(key.name(), end));
            });
            return Span.from(from);
        }
        var next = nodes.get(i + 1);
        var nextFrom = from(next);
        var end = until.orElseThrow(() -> next.fault(
                "%s 的两个值重叠：前一个值（第 %d 行）没有写 until；请写 until: %s。".formatted(key.name(), node.line(), nextFrom)));
        if (nextFrom.isBefore(end)) {
            throw next.fault("%s 的两个值重叠：前一个到 %s，这一个从 %s 起。请改成首尾相接。".formatted(key.name(), end, nextFrom));
        }
        if (nextFrom.isAfter(end)) {
            throw next.fault("%s 在 %s 至 %s 之间没有值（有空档）；请改成首尾相接。".formatted(key.name(), end, nextFrom));
        }
        return new Span(from, end);
    }

    private static LocalDate from(PolicyNode node) {
        return node.fields("from", "until", "value", "source", "checkedOn")
                .required("from", "自哪天起")
                .date();
    }

    private static Optional<LocalDate> until(PolicyNode node) {
        return node.fields("from", "until", "value", "source", "checkedOn")
                .optional("until")
                .map(PolicyNode::date);
    }

    /** Own check-in touches the limits on such software: whoever switches it on names the legal basis. */
    private static void refuseUnfounded(DatedValue<?>[][] values, Map<String, PolicyNode> entries) {
        var basis = values[PolicyKeys.OWN_CHECK_IN_BASIS.index()];
        for (var on : values[PolicyKeys.OWN_CHECK_IN.index()]) {
            boolean founded = List.of(basis).stream()
                    .noneMatch(text -> text.inForce().overlaps(on.inForce()) && text.value().equals(""));
            if (Boolean.TRUE.equals(on.value()) && !founded) {
                throw entries.get(PolicyKeys.OWN_CHECK_IN.name())
                        .fault("打开本人签到须写明依据；请在 %s 写明法规或文件名称和条款。".formatted(PolicyKeys.OWN_CHECK_IN_BASIS));
            }
        }
    }
}
