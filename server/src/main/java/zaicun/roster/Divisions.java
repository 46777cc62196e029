package zaicun.roster;

/** How 12-digit division codes are read: 2 province, 2 city, 2 county, 3 township, 3 village; prefix is ancestry. */
public final class Divisions {

    private static final int[] LENGTHS = {2, 4, 6, 9};

    private Divisions() {}

    /** The significant digits: 2, 4, 6, 9 or 12 of them. */
    public static String prefixOf(String code) {
        for (int length : LENGTHS) {
            if (code.substring(length).chars().allMatch(digit -> digit == '0')) {
                return code.substring(0, length);
            }
        }
        return code;
    }

    /** The code of the township (street, town) that a village lies in. */
    public static String townshipOf(String village) {
        return village.substring(0, 9) + "000";
    }

    /** The code of the county or district that a place lies in. */
    public static String countyOf(String code) {
        return code.substring(0, 6) + "000000";
    }
}
