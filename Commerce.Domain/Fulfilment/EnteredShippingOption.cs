namespace Commerce.Domain.Fulfilment;

/// <summary>A way to ship as somebody entered it, whole.</summary>
/// <param name="Name">What shoppers choose; unique.</param>
/// <param name="RateCents">What it costs, in minor units.</param>
/// <param name="Description">What shoppers should know about it.</param>
/// <param name="EstimatedDays">Text, such as <c>3-5</c>.</param>
/// <param name="IsActive">Whether it is offered.</param>
public sealed record EnteredShippingOption(string Name, int RateCents, string? Description = null, string? EstimatedDays = null, bool IsActive = true)
{
    /// <summary>Notes what is wrong.</summary>
    /// <param name="path">Where it stands in the input.</param>
    public void Check(Refusals refusals, string path)
    {
        TextRules.CheckLine(refusals, TextRules.Clean(Name), 100, isRequired: true, path, "name");
        TextRules.Check(refusals, TextRules.Clean(Description), 500, isRequired: false, path, "description");
        TextRules.CheckLine(refusals, TextRules.Clean(EstimatedDays), 40, isRequired: false, path, "estimatedDays");
        refusals.AddIf(RateCents < 0, () => new InvalidSettingException("The price cannot be below 0.").At(path, "rateCents"));
    }

    internal void WriteTo(ShippingOption option)
    {
        option.Name = Name.Trim();
        option.RateCents = RateCents;
        option.Description = TextRules.Clean(Description);
        option.EstimatedDays = TextRules.Clean(EstimatedDays);
        option.IsActive = IsActive;
    }

    internal static EnteredShippingOption Of(ShippingOption option) =>
        new(option.Name, option.RateCents, option.Description, option.EstimatedDays, option.IsActive);
}
