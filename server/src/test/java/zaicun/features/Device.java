package zaicun.features;

/** What somebody works at. */
enum Device {
    COMPUTER("/", 1440, 900),
    PHONE("/field/", 390, 844);

    private final String home;
    private final int width;
    private final int height;

    Device(String home, int width, int height) {
        this.home = home;
        this.width = width;
        this.height = height;
    }

    String home() {
        return home;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }
}
