using Prongsai.ArchitectureTests.Support;

namespace Prongsai.ArchitectureTests;

/// <summary>The public surface is stages and vocabulary only; what it grows or loses is seen in a golden text.</summary>
public sealed class PublicApiTests
{
    private static readonly string Golden = Path.Combine(Repository.ArchitectureTests, "golden", "public-api.txt");

    [Test]
    public void Public_types_are_those_of_the_golden_text()
    {
        var actual = string.Join("\n", Product.Assemblies.Select(Describe));
        if (Environment.GetEnvironmentVariable("PRONGSAI_UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(Golden, actual);
        }

        var expected = File.ReadAllText(Golden).ReplaceLineEndings("\n");
        Assert.That(actual.Split('\n'), Is.EqualTo(expected.Split('\n')), "PRONGSAI_UPDATE_GOLDEN=1 rewrites it; the difference is the review.");
    }

    [Test]
    public void Only_public_types_are_described() => Assert.That(
        Describe(Sample.Compile(
            """
            namespace S;
            public static class Stage { public enum Kind { A } private struct Hidden; }
            public sealed record Word(int Value);
            public abstract class Rule;
            public interface IThing;
            public readonly record struct Id(int Value);
            internal class Inside { public class Unreachable; }
            """)),
        Is.EqualTo(
            """
            Sample
              interface S.IThing
              struct S.Id
              abstract class S.Rule
              static class S.Stage
              enum S.Stage+Kind
              sealed class S.Word

            """.ReplaceLineEndings("\n")));

    private static string Describe(ScannedAssembly assembly) =>
        $"{assembly.Name}\n{string.Concat(assembly.Types.Where(type => type.IsPublic).Select(type => $"  {type.Kind} {type.FullName}\n"))}";
}
