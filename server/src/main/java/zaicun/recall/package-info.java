/**
 * Article 10, recall (召回处理): a case is opened with causes and facts, the person concerned sees it and answers, a named
 * leader decides, the result is filed. People judge; the machine only tells which facts there are.
 */
package zaicun.recall;
