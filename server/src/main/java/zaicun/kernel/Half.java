package zaicun.kernel;

/** Morning or afternoon. */
public enum Half {
    AM,
    PM
}
