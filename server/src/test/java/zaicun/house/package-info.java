/** What tests share: a running server on a database of its own, a clock that can be moved, a small house of people. */
package zaicun.house;
