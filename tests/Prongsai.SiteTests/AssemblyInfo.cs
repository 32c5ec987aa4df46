using NUnit.Framework;

// more than processors: many of these tests wait for a program that they started, or for a server
[assembly: LevelOfParallelism(3)]
[assembly: Parallelizable(ParallelScope.Children)]
