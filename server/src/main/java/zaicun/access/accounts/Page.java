package zaicun.access.accounts;

import zaicun.kernel.InputError;

/** Which part of a long list; pages count from one. */
public record Page(int number, int size) {

    private static final int LARGEST = 200;

    public Page {
        if (number < 1) {
            throw new InputError("page", "页码从 1 开始。");
        }
        if (size < 1 || size > LARGEST) {
            throw new InputError("size", "每页最多 " + LARGEST + " 条。");
        }
    }

    public long offset() {
        return (number - 1L) * size;
    }
}
