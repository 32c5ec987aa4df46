using Prongsai.Core.Localization;

namespace Prongsai.Core.Model;

/// <summary>What in a link's content ties it to the item it is evidence for. The names in lower case stand in records and are permanent.</summary>
public enum LinkTie
{
    /// <summary>The item's code or title.</summary>
    Item,

    /// <summary>The title that the agency gives the evidence.</summary>
    Evidence,

    /// <summary>The fiscal year that the item asks for.</summary>
    Year,

    /// <summary>The agency's name.</summary>
    Agency,

    /// <summary>It stands on the agency's own website and has a text of its own.</summary>
    Website,
}

/// <summary>The words for ties where the tool itself speaks.</summary>
public static class LinkTies
{
    public static BilingualText Word(this LinkTie tie) => tie switch
    {
        LinkTie.Item => new("ชื่อหรือรหัสของข้อ", "the item's name or code"),
        LinkTie.Evidence => new("ชื่อหลักฐาน", "the evidence's title"),
        LinkTie.Year => new("ปีที่ถาม", "the year asked for"),
        LinkTie.Agency => new("ชื่อหน่วยงาน", "the agency's name"),
        LinkTie.Website => new("เว็บไซต์ของหน่วยงาน", "the agency's own website"),
        _ => throw new ArgumentOutOfRangeException(nameof(tie)),
    };
}
