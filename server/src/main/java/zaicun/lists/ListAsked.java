package zaicun.lists;

import java.util.List;
import java.util.stream.Stream;
import zaicun.kernel.InputError;

/**
 * Which page of a list is asked for, as it stands in an address; what is left out has its usual value.
 *
 * @param text words that a row must hold, or empty
 * @param page from 1
 * @param sort key of a column, or empty for the list's own order
 */
public record ListAsked(String text, Integer page, Integer size, String sort, Boolean descending) {

    private static final int USUAL = 50;
    private static final int LARGEST = 200;

    public ListAsked {
        text = text == null ? "" : text.strip();
        page = page == null ? 1 : page;
        size = size == null ? USUAL : size;
        sort = sort == null ? "" : sort;
        descending = descending != null && descending;
        if (page < 1) {
            throw new InputError("page", "页码从 1 开始。");
        }
        if (size < 1 || size > LARGEST) {
            throw new InputError("size", "每页 1 至 " + LARGEST + " 条。");
        }
    }

    /** The first page in the list's own order. */
    public static ListAsked usual() {
        return new ListAsked(null, null, null, null, null);
    }

    public long skipped() {
        return (page - 1L) * size;
    }

    /** The words, each of which a row must hold. */
    public List<String> words() {
        return text.isEmpty() ? List.of() : List.of(text.split("\\s+"));
    }

    /** Whether each of the words stands somewhere in the texts. */
    public boolean isHeldBy(String... texts) {
        return words().stream().allMatch(word -> Stream.of(texts).anyMatch(text -> text.contains(word)));
    }
}
