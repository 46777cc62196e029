package zaicun.roster;

/** How personal numbers look on screens and exports until opened with a reason. */
public final class Masks {

    private Masks() {}

    public static String phone(String phone) {
        return phone.length() < 7 ? "" : phone.substring(0, 3) + "****" + phone.substring(phone.length() - 4);
    }

    public static String identity(String digits) {
        return digits.substring(0, 3) + "***********" + digits.substring(14);
    }
}
