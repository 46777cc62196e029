package zaicun.burden;

import zaicun.kernel.InputError;

/**
 * What became of one form on one device since it last told.
 *
 * @param form the page's address pattern behind the front end's name, such as {@code field/trip}: never an id or a name
 * @param buckets how many of the finished took less than a minute, up to three, up to ten, longer
 * @param first whether this device tells of the form for the first time in the week
 */
record FormUse(String form, int opened, int finished, int fields, Buckets buckets, boolean first) {

    /** Form of all forms together, for counting devices in a week. */
    static final String ANY = "*";

    private static final int MOST = 500;
    private static final int MOST_FIELDS = 5_000;

    FormUse {
        if (form == null || !form.equals(ANY) && !form.matches("(console|field)(/[a-z0-9:()*-]{0,40}){1,8}")) {
            throw new InputError("form", "“" + form + "”不是页面；请更新应用后重试。");
        }
        if (outside(opened, MOST) || outside(finished, MOST) || outside(fields, MOST_FIELDS)) {
            throw new InputError("form", "页面“" + form + "”的次数不合理，没有计入。");
        }
    }

    private static boolean outside(int number, int most) {
        return number < 0 || number > most;
    }

    /** Coarse durations: nobody's minutes are known, only how many forms fell into which part. */
    record Buckets(int underOne, int upToThree, int upToTen, int longer) {

        /** In minutes, by the middle of each part. */
        double minutes() {
            return underOne * 0.5 + upToThree * 2.0 + upToTen * 6.0 + longer * 15.0;
        }

        int sum() {
            return underOne + upToThree + upToTen + longer;
        }
    }
}
