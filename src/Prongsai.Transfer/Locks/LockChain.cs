using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Prongsai.Transfer.Targets;

namespace Prongsai.Transfer.Locks;

/// <summary>
/// The locks that stand in a far folder, each of which takes over from the one before; the last one holds. Who takes over moves and
/// deletes nothing: the name of the next lock follows from the last one, and only one run can make a file of that name.
/// </summary>
internal sealed record LockChain(ImmutableArray<LockChain.Lock> Locks)
{
    public const string First = ".prongsai-lock";

    private const string Others = First + "-";

    private const int Tries = 3;

    public Lock? Last => Locks.LastOrDefault();

    /// <summary>Where the next lock goes.</summary>
    public string Next => Last?.Next ?? First;

    public static LockChain Read(ITransferTarget target)
    {
        var locks = ImmutableArray.CreateBuilder<Lock>();
        for (var path = First; ReadOne(target, path) is { } bytes; path = locks[^1].Next)
        {
            locks.Add(new Lock(path, bytes));
        }

        return new LockChain(locks.ToImmutable());
    }

    /// <summary>Makes the next lock; null where another run was faster. It appears whole or not at all, so that it always says whose it is.</summary>
    public LockChain? TryAdd(ITransferTarget target, byte[] bytes)
    {
        var unfinished = new Lock(Next, bytes).Next + "-new";
        using (var content = new MemoryStream(bytes))
        {
            target.Write(unfinished, content);
        }

        if (!TryPlace(target, unfinished))
        {
            return null;
        }

        var now = Read(target);
        if (now.Last?.Path == Next && now.Last.Bytes.AsSpan().SequenceEqual(bytes))
        {
            return now;
        }

        if (now.Locks.All(l => l.Path != Next))
        {
            target.Delete(Next);
        }

        return null;
    }

    /// <summary>Takes the locks away, the first one first: a run that adds to them meanwhile finds that hers leads nowhere.</summary>
    public void Release(ITransferTarget target)
    {
        foreach (var one in Locks)
        {
            target.Delete(one.Path);
        }
    }

    /// <summary>Takes away what runs left that were cut off while they made or released a lock.</summary>
    public void DeleteLeftovers(ITransferTarget target)
    {
        var standing = Locks.Select(l => l.Path).Append(Next);
        target.List("").Select(f => f.Name).Where(n => n.StartsWith(Others, StringComparison.Ordinal)).Except(standing).ToList().ForEach(target.Delete);
    }

    /// <summary>False where another run was faster, which may have tidied away what was to be placed.</summary>
    private bool TryPlace(ITransferTarget target, string unfinished)
    {
        try
        {
            if (target.TryPlace(unfinished, Next))
            {
                return true;
            }

            target.Delete(unfinished);
            return false;
        }
        catch (IOException) when (!target.Has(unfinished))
        {
            return false;
        }
    }

    private static byte[]? ReadOne(ITransferTarget target, string path)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                using var read = new MemoryStream();
                target.Read(path, read);
                return read.ToArray();
            }
            catch (IOException) when (!target.Has(path))
            {
                return null;
            }
            catch (IOException) when (tries < Tries)
            {
                // it appeared between the two questions
            }
        }
    }

    /// <summary>One lock: where it stands and what it says.</summary>
    internal sealed record Lock(string Path, byte[] Bytes)
    {
        public LockHolder? Holder => LockHolder.Parse(Bytes);

        public string Next => Others + Convert.ToHexStringLower(SHA256.HashData([.. Encoding.UTF8.GetBytes(Path), 0, .. Bytes]))[..16];
    }
}
