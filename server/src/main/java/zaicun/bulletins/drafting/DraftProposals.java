package zaicun.bulletins.drafting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.daybook.DayBook;
import zaicun.daybook.DayBookQuery;
import zaicun.daybook.DayLine;
import zaicun.kernel.Span;
import zaicun.policy.ClauseEntry;
import zaicun.policy.Policy;
import zaicun.roster.Office;
import zaicun.roster.Posting;
import zaicun.roster.Roster;

/**
 * Composes a draft of a team's month from what was recorded: what the team did, article by article. Presence, leave and
 * discipline are nobody's news and are left out; of households only numbers are told.
 */
@Component
@Transactional(readOnly = true)
class DraftProposals {

    private static final Set<String> NEWS = Set.of("4", "5", "6", "7", "8", "11", "12");
    private static final String HOUSEHOLDS = "7";
    private static final int LINES_SHOWN = 4;
    private static final String[] NUMERALS = {"一", "二", "三", "四", "五", "六", "七"};

    private final DayBook book;
    private final Roster roster;
    private final Policy policy;

    DraftProposals(DayBook book, Roster roster, Policy policy) {
        this.book = book;
        this.roster = roster;
        this.policy = policy;
    }

    DraftProposal of(Posting posting, YearMonth month) {
        var dates = Span.of(month.atDay(1), month.atEndOfMonth());
        var people = roster.postingsOfTeam(posting.district(), posting.team(), dates).stream()
                .map(Posting::person)
                .collect(Collectors.toSet());
        var lines = book
                .lines(new DayBookQuery(posting.district(), posting.team(), posting.village(), people, dates))
                .stream()
                .filter(line -> NEWS.contains(line.clause().article()))
                .toList();
        var village = roster.divisionNames(List.of(posting.village())).getOrDefault(posting.village(), "");
        var unit = roster.office(posting.unit()).map(Office::name).orElse("");
        return new DraftProposal(
                "驻" + village + "工作队" + month.getMonthValue() + "月工作动态", body(unit, village, month, lines), lines.size());
    }

    private String body(String unit, String village, YearMonth month, List<DayLine> lines) {
        if (lines.isEmpty()) {
            return "";
        }
        var paragraphs = new ArrayList<String>();
        paragraphs.add("%d月，%s派驻%s工作队按照驻村工作制度要求，扎实开展各项工作。".formatted(month.getMonthValue(), unit, village));
        int number = 0;
        for (var article : byArticle(lines).entrySet()) {
            paragraphs.add(NUMERALS[number++] + "、" + article.getKey());
            var some = article.getValue();
            paragraphs.add(some.getFirst().clause().article().equals(HOUSEHOLDS) ? counted(some) : told(some));
        }
        return String.join("\n", paragraphs);
    }

    /** By the article's name, in the order of the notice. */
    private Map<String, List<DayLine>> byArticle(List<DayLine> lines) {
        return lines.stream()
                .sorted(Comparator.comparing(DayLine::clause))
                .collect(Collectors.groupingBy(this::articleOf, LinkedHashMap::new, Collectors.toList()));
    }

    private String articleOf(DayLine line) {
        return policy.clauses().stream()
                .filter(entry -> entry.clause().article().equals(line.clause().article()))
                .map(ClauseEntry::article)
                .findFirst()
                .orElse("其他工作")
                .replaceAll("制度$", "");
    }

    /** The first few by day, the rest by number: the writer picks what is worth telling. */
    private static String told(List<DayLine> lines) {
        var shown = lines.stream()
                .sorted(Comparator.comparing(DayLine::on))
                .limit(LINES_SHOWN)
                .map(line -> dayOf(line.on()) + "，" + line.text())
                .collect(Collectors.joining("；"));
        return lines.size() > LINES_SHOWN ? "本月共 %d 项。%s；等等。".formatted(lines.size(), shown) : shown + "。";
    }

    /** Households are nobody's news, however veiled their names: only how often somebody went to see them. */
    private static String counted(List<DayLine> lines) {
        long visits = lines.stream().filter(line -> line.kind().equals("visit")).count();
        long contacts = lines.stream().filter(line -> line.kind().equals("contact")).count();
        long others = lines.size() - visits - contacts;
        return "走访农户 %d 户次，电话、微信等联系 %d 次，办理困难问题等 %d 项。".formatted(visits, contacts, others);
    }

    private static String dayOf(LocalDate on) {
        return on.getMonthValue() + "月" + on.getDayOfMonth() + "日";
    }
}
