namespace Prongsai.Core.Model;

/// <summary>What became of opening a link, from the best to the gravest, so that of several findings the largest decides.</summary>
public enum LinkVerdict
{
    /// <summary>It opens and shows content.</summary>
    Good,

    /// <summary>It opens, but at another address.</summary>
    Moved,

    /// <summary>It opens, but what it shows is probably not what an evaluator looks for.</summary>
    Suspect,

    /// <summary>It could not be judged by a machine, or not now; never to be read as broken.</summary>
    Unverifiable,

    /// <summary>An evaluator cannot see the content.</summary>
    Broken,

    /// <summary>It was not opened, because it leads into a private network.</summary>
    Refused,
}
