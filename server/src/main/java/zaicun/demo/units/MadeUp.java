package zaicun.demo.units;

/** Identity numbers of made-up candidates, with a right check digit. */
final class MadeUp {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private MadeUp() {}

    static String identity(int number) {
        var body = "999911" + (1980 + number % 12) + "0" + (1 + number % 9) + "15" + "%03d".formatted(900 + number);
        int sum = 0;
        for (int place = 0; place < WEIGHTS.length; place++) {
            sum += (body.charAt(place) - '0') * WEIGHTS[place];
        }
        return body + "10X98765432".charAt(sum % 11);
    }
}
