using System.Collections.Immutable;
using Prongsai.ArchitectureTests.Support;

namespace Prongsai.ArchitectureTests;

/// <summary>Files and functions of <c>src</c> stay small; an exception is written down with its reason and goes when its reason does.</summary>
public sealed class SizeBudgetTests
{
    private static readonly Budget FileBudget = new("files", MostOfThem: 160, Any: 300);

    private static readonly Budget FunctionBudget = new("functions", MostOfThem: 25, Any: 50);

    /// <summary>From a file's path to the reason why it is one file.</summary>
    private static readonly ImmutableDictionary<string, string> LargeFiles = ImmutableDictionary<string, string>.Empty;

    /// <summary>From a file's path and a function's name to the reason why it is one function.</summary>
    private static readonly ImmutableDictionary<string, string> LargeFunctions = ImmutableDictionary<string, string>.Empty;

    private const string Functions =
        """
        class A
        {
            /// <summary>Not counted.</summary>
            [Obsolete]
            void Method()
            {
                void Local() =>
                    Method();
            }

            int Property => 1;

            int Other { get; set { field = value; } }

            abstract void NoBody();
        }
        """;

    [Test]
    public void Files_are_small() =>
        Law.Holds(FileBudget.Breaches([.. CodeFile.All.Select(file => ($"src/{file.Path}", file.LineCount))], LargeFiles), "Files:");

    [Test]
    public void Functions_are_small() => Law.Holds(
        FunctionBudget.Breaches(
            [.. CodeFile.All.SelectMany(CodeFunction.Of).Select(function => (function.Name, function.Lines))],
            LargeFunctions),
        "Functions:");

    [TestCase(160, 0)]
    [TestCase(161, 1)]
    public void A_heavy_tail_is_seen(int second, int breaches)
    {
        var files = Enumerable.Range(0, 8).Select(i => ($"{i}", 10)).Append(("8", second)).Append(("9", 300)).ToList();
        Assert.That(FileBudget.Breaches(files, LargeFiles).Count(), Is.EqualTo(breaches));
    }

    [Test]
    public void A_large_one_is_named_and_an_idle_exception_too()
    {
        var things = Enumerable.Range(0, 20).Select(i => ($"{i}", 10)).Append(("large", 301)).Append(("excepted", 400)).ToList();
        var exceptions = new Dictionary<string, string> { ["excepted"] = "a table", ["0"] = "was large once" };
        Assert.That(FileBudget.Breaches(things, exceptions), Is.EqualTo(
        [
            "large has 301 lines; none may have over 300",
            "0 needs no exception any more: remove it",
        ]));
    }

    [Test]
    public void A_function_is_measured_from_its_signature_to_its_end()
    {
        Assert.That(CodeFunction.Of(CodeFile.Parse("A.cs", Functions)), Is.EqualTo(
        [
            new CodeFunction("src/A.cs Method", 5),
            new CodeFunction("src/A.cs Local", 2),
            new CodeFunction("src/A.cs Property", 1),
            new CodeFunction("src/A.cs Other.set", 1),
        ]));
    }
}
