using Commerce.Admin.Catalog.Operations;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Catalog;

/// <summary>The latest lines of the stock ledger.</summary>
public sealed partial class LedgerCard
{
    [Parameter, EditorRequired]
    public required LedgerConnection Entries { get; set; }
}
