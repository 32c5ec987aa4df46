using Prongsai.Core.Model;

namespace Prongsai.Validation.Rules.Disclosures;

/// <summary>Evidence at an address of the web, with the disclosure that names it.</summary>
internal sealed record WebEvidence(Disclosure Disclosure, Evidence Evidence);
