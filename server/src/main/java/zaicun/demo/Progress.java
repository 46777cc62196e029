package zaicun.demo;

/** Tells on the console how far the filling has come. */
final class Progress {

    private long last = System.nanoTime();

    void done(String what) {
        long now = System.nanoTime();
        System.out.printf("演示数据 · %s（%.1f 秒）%n", what, (now - last) / 1e9);
        last = now;
    }
}
