package zaicun.lists;

import java.util.List;

/** One page of a list, and how many rows there are in all. */
public record ListPage<R>(List<R> rows, long total) {}
