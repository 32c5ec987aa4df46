using Prongsai.Publishing.Documents;

namespace Prongsai.Publishing.Checks;

/// <summary>Looks at one reference of a page, style sheet, drawing or site map. Holds no state, since files are checked in parallel.</summary>
internal interface IReferenceCheck
{
    void Check(Reference reference, Findings findings);
}
