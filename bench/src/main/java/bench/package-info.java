/** Measures the first rows of the targets against floors of the same run: the same work done bare, on the same machine. */
package bench;
