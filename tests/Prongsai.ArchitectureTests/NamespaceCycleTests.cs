using Prongsai.ArchitectureTests.Support;

namespace Prongsai.ArchitectureTests;

/// <summary>Namespaces of an assembly form no cycle, and those below its root never use the root's types.</summary>
public sealed class NamespaceCycleTests
{
    [TestCaseSource(typeof(Product), nameof(Product.AssemblyNames))]
    public void Namespaces_have_no_cycle(string name) =>
        Law.Holds(Number(NamespaceGraph.Of(Product.Scan(name)).ShortestCycle()), $"The shortest cycle of namespaces in {name}:");

    [TestCaseSource(typeof(Product), nameof(Product.AssemblyNames))]
    public void A_folder_never_looks_up_to_the_root(string name) =>
        Law.Holds(
            LooksUp(Product.Scan(name), Product.RootNamespace(name)),
            $"The root of {name} holds the stage; what its folders share belongs in a folder:");

    [Test]
    public void The_shortest_cycle_is_named_with_a_member_for_each_edge()
    {
        var graph = NamespaceGraph.Of(Sample.Compile(
            """
            namespace S.A { public sealed class First { public static int Count() => new S.B.Second().Value; } }
            namespace S.B { public sealed class Second { public int Value; private S.C.Third _third = new(); } }
            namespace S.C { public sealed class Third { public System.Func<S.B.Second> Make() => () => new S.B.Second(); private S.A.First _first; } }
            """));
        Assert.That(graph.ShortestCycle(), Has.Length.EqualTo(2)
            .And.Some.StartsWith("S.B.Second._third uses S.C.Third")
            .And.Some.StartsWith("S.C.Third.Make uses S.B.Second"));
    }

    [TestCase("class Up : Root { }")]
    [TestCase("class Up { Root Field; }")]
    [TestCase("class Up { System.Collections.Generic.List<Root[]> Property => null; }")]
    [TestCase("class Up { void Call() => Root.Act(); }")]
    [TestCase("class Up { void Call() { System.Action later = () => { Root.Act(); }; later(); } }")]
    [TestCase("class Up { object Call(object o) => o as Root; }")]
    [TestCase("class Up { void Call() => System.Array.Empty<Root>(); }")]
    [TestCase("class Up { void Call() { try { } catch (RootException) { } } }")]
    [TestCase("class Up<T> where T : Root { }")]
    [TestCase("class Up { void Call<T>() where T : Root { } }")]
    [TestCase("[Mark] class Up { }")]
    [TestCase("class Up { void Call([Mark] int value) { } }")]
    [TestCase("class Up { [Mark] int Property => 1; }")]
    [TestCase("file class Up { Root Field; }")]
    [TestCase("class Up { class Inside { Root Field; } }")]
    [TestCase("class Up { System.Collections.Generic.IEnumerable<int> Call() { yield return Root.Act(); } }")]
    public void A_use_of_the_root_is_seen(string below)
    {
        var sample = Sample.Compile(
            $$"""
            namespace S
            {
                public class Root { public static int Act() => 1; }
                public sealed class RootException : System.Exception { }
                public sealed class MarkAttribute : System.Attribute { }
            }

            namespace S.Below { {{below}} }
            """);
        Assert.That(LooksUp(sample, "S"), Is.Not.Empty);
    }

    [Test]
    public void A_line_of_namespaces_is_no_cycle()
    {
        var sample = Sample.Compile(
            """
            namespace S { public class Root { public S.A.First First; public S.B.Second Second; } }
            namespace S.A { public class First { public S.B.Second Second; } }
            namespace S.B { public class Second { public S.B.Second Self; } }
            """);
        Assert.Multiple(() =>
        {
            Assert.That(NamespaceGraph.Of(sample).ShortestCycle(), Is.Empty);
            Assert.That(LooksUp(sample, "S"), Is.Empty);
        });
    }

    private static IEnumerable<string> LooksUp(ScannedAssembly assembly, string root) =>
        from used in assembly.Uses
        where used.Use.Assembly == assembly.Name && used.Use.Namespace == root
        where used.Type.Namespace != root && new Zone(root).Contains(used.Type.Namespace)
        group used by (used.Type.FullName, used.Use.FullType) into uses
        let first = uses.First()
        select $"{first.Type.FullName}.{first.Member.Name} uses {first.Use}";

    private static IEnumerable<string> Number(IEnumerable<string> uses) => uses.Select((use, index) => $"{index + 1}. {use}");
}
