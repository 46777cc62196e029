package zaicun.leave.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import zaicun.approval.desk.RequestLists.Asked;
import zaicun.approval.desk.RequestLists.Kind;
import zaicun.approval.desk.RequestLists.Order;
import zaicun.approval.RequestState;
import zaicun.kernel.InputError;

/**
 * What a list of leaves is asked for in the address.
 *
 * @param list {@code to-decide}, {@code decided}, {@code mine} or {@code copied}
 * @param state a state's name; absent means all
 * @param sort {@code asked}, {@code applicant}, {@code topic} or {@code state}; absent means the latest move
 */
record ListQuery(
        String list,
        Optional<RequestState> state,
        Optional<String> text,
        Optional<String> sort,
        Optional<Boolean> descending,
        Optional<Integer> page,
        Optional<Integer> size) {

    private static final int MOST = 500;

    Asked asked(String subject) {
        var pageAsked = page.orElse(1);
        var sizeAsked = size.orElse(50);
        if (pageAsked < 1 || sizeAsked < 1 || sizeAsked > MOST) {
            throw new InputError("page", "页码从 1 开始，每页最多 %d 行。".formatted(MOST));
        }
        return new Asked(
                subject,
                kind(),
                state.map(List::of).orElse(List.of()),
                text.orElse("").strip(),
                new Order(sort.orElse(""), descending.orElse(true)),
                pageAsked,
                sizeAsked);
    }

    ListQuery whole() {
        return new ListQuery(list, state, text, sort, descending, Optional.of(1), Optional.of(MOST));
    }

    private Kind kind() {
        var name = Optional.ofNullable(list).orElse("").toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new InputError("list", "没有这个列表；可用：to-decide、decided、mine、copied。"));
    }
}
