package zaicun.inspection.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import zaicun.kernel.InputError;
import zaicun.kernel.Refusal;

/**
 * What is drawn from, in one order that everybody gets: villages by code, inspectors by id.
 *
 * @param villages 12-digit codes
 * @param drawn how many of them are drawn
 * @param each how many inspectors go to each
 */
public record DrawList(UUID plan, SortedSet<String> villages, List<Inspector> inspectors, int drawn, int each) {

    private static final String HEAD = "zaicun-draw-1";

    /** @param barred villages of the list that he must not inspect: of his own unit, his home, his own posting */
    public record Inspector(UUID person, SortedSet<String> barred) {

        public static Inspector of(UUID person, Stream<String> barred) {
            return new Inspector(person, barred.collect(Collectors.toCollection(TreeSet::new)));
        }

        String line() {
            return "inspector " + person + " barred " + (barred.isEmpty() ? "-" : String.join(",", barred));
        }
    }

    public DrawList {
        inspectors = inspectors.stream()
                .sorted(Comparator.comparing(inspector -> inspector.person().toString()))
                .toList();
        if (villages.isEmpty()) {
            throw Refusal.under("8.1", "draw.empty", "督查范围内没有驻村工作队，无从抽取。", "请调整街道、派出单位或督查期限后再抽取。");
        }
        if (drawn < 1 || drawn > villages.size()) {
            throw Refusal.under(
                    "8.1", "draw.too-many", "范围内有 " + villages.size() + " 个村，不能抽取 " + drawn + " 个。",
                    "请把抽取数改为 1 至 " + villages.size() + "，或扩大范围。");
        }
        if (each < 1) {
            throw new InputError("each", "每村督查人员数应为正整数；请填写 1 或更大的数。");
        }
    }

    /** Villages that would have too few inspectors once those who must keep away are taken out. */
    public List<String> shortOfInspectors() {
        return villages.stream().filter(village -> eligible(village).size() < each).toList();
    }

    List<UUID> eligible(String village) {
        return inspectors.stream()
                .filter(inspector -> !inspector.barred().contains(village))
                .map(Inspector::person)
                .toList();
    }

    /** The list as text, one fact a line; its hash goes into every number drawn. */
    public String text() {
        return Stream.of(
                        Stream.of(HEAD, "plan " + plan, "draw " + drawn, "each " + each),
                        villages.stream().map(village -> "village " + village),
                        inspectors.stream().map(Inspector::line))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** SHA-256 of the text, in hexadecimal digits. */
    public String hash() {
        return HexFormat.of().formatHex(Seed.sha256(text()));
    }

    /** Reads the text back; a line that it would not write is an input error naming the line. */
    public static DrawList parse(String text) {
        var lines = text == null ? List.<String>of() : text.strip().lines().map(String::strip).toList();
        var villages = new TreeSet<String>();
        var inspectors = new ArrayList<Inspector>();
        for (int i = 4; i < lines.size(); i++) {
            if (lines.get(i).startsWith("village ")) {
                villages.add(word(lines, i, "village (\\d{12})"));
            } else {
                inspectors.add(inspector(lines, i));
            }
        }
        return new DrawList(
                UUID.fromString(word(lines, 1, "plan ([0-9a-f-]{36})")),
                villages,
                inspectors,
                Integer.parseInt(word(lines, 2, "draw (\\d{1,4})")),
                Integer.parseInt(word(lines, 3, "each (\\d{1,4})")));
    }

    private static Inspector inspector(List<String> lines, int at) {
        var person = word(lines, at, "inspector ([0-9a-f-]{36}) barred \\S+");
        var barred = word(lines, at, "inspector \\S+ barred (-|\\d{12}(?:,\\d{12})*)");
        return Inspector.of(UUID.fromString(person), barred.equals("-") ? Stream.empty() : Stream.of(barred.split(",")));
    }

    private static String word(List<String> lines, int at, String form) {
        var found = Pattern.compile(form).matcher(at < lines.size() && lines.getFirst().equals(HEAD) ? lines.get(at) : "");
        if (!found.matches()) {
            throw new InputError("list", "抽取名单第 " + (at + 1) + " 行不对；请从公布的页面完整复制，首行应为 " + HEAD + "。");
        }
        return found.group(1);
    }
}
