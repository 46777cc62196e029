package zaicun.roster.listing;

/**
 * Which part of a list is asked for.
 *
 * @param text words that a row must hold, or empty
 * @param page from 1
 */
public record Asked(String text, int page, int size) {

    private static final int SIZE_AT_MOST = 500;

    public Asked {
        text = text.strip();
        page = Math.clamp(page, 1, 1_000_000);
        size = Math.clamp(size, 1, SIZE_AT_MOST);
    }


    int offset() {
        return (page - 1) * size;
    }
}
