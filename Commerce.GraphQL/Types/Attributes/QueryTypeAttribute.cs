using HotChocolate.Types.Descriptors;

namespace HotChocolate.Types;

/// <summary>Adds the members of the class to the query type.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class QueryTypeAttribute : ObjectTypeDescriptorAttribute
{
    /// <summary>Whether static members become fields as well.</summary>
    public bool IncludeStaticMembers { get; set; }

    /// <inheritdoc/>
    protected override void OnConfigure(IDescriptorContext context, IObjectTypeDescriptor descriptor, Type type)
    {
        descriptor.Name(OperationTypeNames.Query);
        var definition = descriptor.Definition();
        definition.IsExtension = true;
        if (IncludeStaticMembers) definition.IncludeStaticMembers = true;
    }
}
