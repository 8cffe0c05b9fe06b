using HotChocolate.Types.Descriptors;

namespace HotChocolate.Types;

/// <summary>Adds the members of the class to the subscription type.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class SubscriptionTypeAttribute : ObjectTypeDescriptorAttribute
{
    /// <summary>Whether static members become fields as well.</summary>
    public bool IncludeStaticMembers { get; set; }

    /// <inheritdoc/>
    protected override void OnConfigure(IDescriptorContext context, IObjectTypeDescriptor descriptor, Type type)
    {
        descriptor.Name(OperationTypeNames.Subscription);
        var definition = descriptor.Definition();
        definition.IsExtension = true;
        if (IncludeStaticMembers) definition.IncludeStaticMembers = true;
    }
}
