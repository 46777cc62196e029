package zaicun.imports;

/** A row and what it says. */
public record Entry<T>(SheetRow row, T value) {}
