using Prongsai.Transfer.Faults;
using Prongsai.Transfer.Targets;

namespace Prongsai.Transfer.Locks;

/// <summary>
/// A far folder that one run holds at a time: once another run has taken it over, nothing is put in place or deleted there. Disposing
/// gives the folder back and leaves the target open.
/// </summary>
public sealed class LockedTarget : ITransferTarget
{
    /// <summary>Says who holds the folder. Gone when nobody does.</summary>
    public const string FileName = LockChain.First;

    private const int Tries = 5;
    private const string Unknown = "?";

    private readonly ITransferTarget _inner;
    private readonly LockChain _locks;

    private LockedTarget(ITransferTarget inner, LockChain locks) => (_inner, _locks) = (inner, locks);

    public bool IsNear => _inner.IsNear;

    /// <summary>Where another run has taken over, its lock stands there, or it has taken all locks away.</summary>
    private bool IsHeld => !_inner.Has(_locks.Next) && _locks.Last is { } own && _inner.Has(own.Path);

    /// <param name="target">The far folder.</param>
    /// <param name="own">This run.</param>
    /// <param name="isOver">Whether a run that holds the folder is known to have ended without giving it back.</param>
    /// <param name="takesOver">Whether a person says that it has.</param>
    /// <exception cref="TransferException">Another run holds the folder, or nothing can be written there.</exception>
    public static LockedTarget Take(ITransferTarget target, LockHolder own, Func<LockHolder, bool> isOver, bool takesOver)
    {
        var bytes = own.ToBytes();
        try
        {
            LockHolder? holder = null;
            for (var tries = 0; tries < Tries; tries++)
            {
                var locks = LockChain.Read(target);
                holder = locks.Last?.Holder;
                var isFree = locks.Last is null || (takesOver && tries == 0) || (holder is not null && isOver(holder));
                if (!isFree)
                {
                    break;
                }

                if (locks.TryAdd(target, bytes) is { } taken)
                {
                    taken.DeleteLeftovers(target);
                    return new LockedTarget(target, taken);
                }
            }

            throw new TransferException(TransferFault.Held, holder?.Machine ?? Unknown, holder?.Shown ?? Unknown);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Refusal.Of(target, FileName, bytes.Length, e);
        }
    }

    public IEnumerable<FarFile> List(string folder) => _inner.List(folder);

    public bool Has(string path) => _inner.Has(path);

    public void Read(string path, Stream into) => _inner.Read(path, into);

    public void Write(string path, Stream content) => _inner.Write(path, content);

    public void Replace(string from, string to)
    {
        NeedLock();
        _inner.Replace(from, to);
    }

    public bool TryPlace(string from, string to)
    {
        NeedLock();
        return _inner.TryPlace(from, to);
    }

    public void Delete(string path)
    {
        NeedLock();
        _inner.Delete(path);
    }

    public void TryDeleteFolder(string path) => _inner.TryDeleteFolder(path);

    public long? FreeBytes() => _inner.FreeBytes();

    public void Dispose()
    {
        try
        {
            if (IsHeld)
            {
                _locks.Release(_inner);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or TransferException)
        {
            // the connection is lost; the next run finds that this one is over
        }
    }

    private void NeedLock()
    {
        if (!IsHeld)
        {
            throw new TransferException(TransferFault.TakenOver);
        }
    }
}
