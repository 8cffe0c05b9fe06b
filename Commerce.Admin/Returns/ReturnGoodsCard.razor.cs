using Commerce.Admin.Returns.Operations;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Returns;

/// <summary>What comes back, why, and what inspection found.</summary>
public sealed partial class ReturnGoodsCard
{
    [Parameter, EditorRequired]
    public required ReturnDetail Return { get; set; }
}
