package zaicun.imports.sheets;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import zaicun.imports.Column;
import zaicun.imports.Entry;
import zaicun.imports.Known;
import zaicun.imports.SheetRow;
import zaicun.kernel.Post;
import zaicun.kernel.Span;
import zaicun.roster.Posting;
import zaicun.roster.book.PostingLine;

/** Finds postings that cannot stand side by side: of one person, two first secretaries or two leaders of one team. */
final class PostingOverlaps {

    /** A posting of the list (with its row) or stored and not in the list. Those still coming are known by their words. */
    private record Held(Object who, Object team, Post post, boolean leads, Span span, Optional<SheetRow> row) {

        static Held of(Posting posting) {
            return new Held(
                    posting.person(), posting.team(), posting.post(), posting.leads(), posting.span(), Optional.empty());
        }

        static Held of(Posting posting, SheetRow row) {
            Object who = known(posting.person()) ? posting.person() : row.get(PostingSheet.IDENTITY);
            Object team = known(posting.team())
                    ? posting.team()
                    : List.of(posting.village(), row.get(PostingSheet.TEAM));
            return new Held(who, team, posting.post(), posting.leads(), posting.span(), Optional.of(row));
        }

        private static boolean known(UUID id) {
            return !id.equals(Known.COMING);
        }

        List<Object> key() {
            return List.of(who, team, span.from());
        }
    }

    private final List<Held> held = new ArrayList<>();

    PostingOverlaps(
            List<? extends Entry<PostingIntake.Line>> batch,
            Map<PostingIntake.Line, PostingLine> found,
            Map<?, PostingLine> stored) {
        for (var entry : batch) {
            Optional.ofNullable(found.get(entry.value()))
                    .ifPresent(line -> held.add(Held.of(line.posting(), entry.row())));
        }
        var listed = held.stream().map(Held::key).collect(Collectors.toSet());
        stored.values().stream()
                .map(line -> Held.of(line.posting()))
                .filter(each -> !listed.contains(each.key()))
                .forEach(held::add);
    }

    void tell() {
        each(held, Held::who, clash -> clash.tell(PostingSheet.FROM, "此人的任期与", "重叠（条款 1.6）；请改用不重叠的起止日期，或先结束原任期。"));
        each(only(each -> each.post() == Post.FIRST_SECRETARY), Held::team, clash ->
                clash.tell(PostingSheet.POST, "同一时间已有第一书记，与", "重叠；一支队同时只有一名第一书记，请核对岗位或日期。"));
        each(only(Held::leads), Held::team, clash ->
                clash.tell(PostingSheet.LEADS, "同一时间已有队长，与", "重叠；一支队同时只有一名队长，请在“兼任队长”中填“否”并说明原因。"));
    }

    private List<Held> only(Predicate<Held> kept) {
        return held.stream().filter(kept).toList();
    }

    private record Clash(Held earlier, Held later) {

        void tell(Column<?> column, String before, String after) {
            later.row().ifPresentOrElse(
                    row -> row.wrong(column, before + place(earlier) + after),
                    () -> earlier.row().ifPresent(row -> row.wrong(column, before + place(later) + after)));
        }

        private static String place(Held other) {
            var span = other.span().from() + " 至 " + (other.span().isOpen() ? "今" : other.span().last());
            return other.row().map(row -> "第 " + row.number() + " 行").orElse("系统中的任期") + "（" + span + "）";
        }
    }

    /** Within each group, in the order of their starts, whatever overlaps the one that has lasted longest so far. */
    private static void each(List<Held> all, Function<Held, Object> group, Consumer<Clash> heard) {
        for (var together : all.stream().collect(Collectors.groupingBy(group)).values()) {
            var ordered = together.stream().sorted(Comparator.comparing(held -> held.span().from())).toList();
            var longest = ordered.getFirst();
            for (var next : ordered.subList(1, ordered.size())) {
                if (next.span().overlaps(longest.span())) {
                    heard.accept(new Clash(longest, next));
                }
                longest = next.span().until().isAfter(longest.span().until()) ? next : longest;
            }
        }
    }
}
