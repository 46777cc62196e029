package zaicun.kernel;

/** The host district that a row belongs to: six digits of GB/T 2260. First in every key of distributed tables. */
public record District(String code) {

    /** For rows that belong to no district, such as a system administrator's acts. */
    public static final District NONE = new District("000000");

    public District {
        if (!code.matches("\\d{6}")) {
            throw new IllegalArgumentException("not a six-digit district code: " + code);
        }
    }

    /** The district of a 12-digit division code. */
    public static District of(String division) {
        return new District(division.substring(0, 6));
    }

    @Override
    public String toString() {
        return code;
    }
}
