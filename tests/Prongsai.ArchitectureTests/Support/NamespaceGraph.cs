using System.Collections.Immutable;

namespace Prongsai.ArchitectureTests.Support;

/// <summary>
/// Which namespaces of one assembly use which others of it, each edge with the first use that makes it. What the compiler puts
/// into no namespace is left out.
/// </summary>
internal sealed class NamespaceGraph
{
    private readonly SortedDictionary<string, SortedDictionary<string, string>> _edges = new(StringComparer.Ordinal);

    public static NamespaceGraph Of(ScannedAssembly assembly)
    {
        var graph = new NamespaceGraph();
        foreach (var (type, member, use) in assembly.Uses)
        {
            if (use.Assembly == assembly.Name && use.Namespace != type.Namespace && use.Namespace.Length > 0)
            {
                graph.Edges(type.Namespace).TryAdd(use.Namespace, $"{type.FullName}.{member.Name} uses {use}");
            }
        }

        return graph;
    }

    /// <summary>The uses along the shortest way from a namespace back to itself; none if there is no such way.</summary>
    public ImmutableArray<string> ShortestCycle() => _edges.Keys
        .Select(CycleFrom)
        .Where(cycle => cycle.Length > 0)
        .OrderBy(cycle => cycle.Length)
        .FirstOrDefault([]);

    private SortedDictionary<string, string> Edges(string from)
    {
        if (!_edges.TryGetValue(from, out var edges))
        {
            edges = new SortedDictionary<string, string>(StringComparer.Ordinal);
            _edges.Add(from, edges);
        }

        return edges;
    }

    private ImmutableArray<string> CycleFrom(string start)
    {
        var ways = new Queue<(string At, ImmutableArray<string> Uses)>([(start, [])]);
        var seen = new HashSet<string>();
        while (ways.TryDequeue(out var way))
        {
            foreach (var (to, use) in _edges.GetValueOrDefault(way.At) ?? [])
            {
                if (to == start)
                {
                    return way.Uses.Add(use);
                }

                if (seen.Add(to))
                {
                    ways.Enqueue((to, way.Uses.Add(use)));
                }
            }
        }

        return [];
    }
}
