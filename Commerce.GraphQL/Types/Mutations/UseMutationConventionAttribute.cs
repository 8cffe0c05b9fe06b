using System.Reflection;
using HotChocolate.Types.Descriptors;

namespace HotChocolate.Types;

/// <summary>The mutation follows the convention, with names of its own where some are given, or does not follow it.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UseMutationConventionAttribute : ObjectFieldDescriptorAttribute
{
    /// <summary>The name of the input type.</summary>
    public string? InputTypeName { get; set; }

    /// <summary>The name of the argument.</summary>
    public string? InputArgumentName { get; set; }

    /// <summary>The name of the payload type.</summary>
    public string? PayloadTypeName { get; set; }

    /// <summary>The name of the payload's field with the result; default after the type of the result.</summary>
    public string? PayloadFieldName { get; set; }

    /// <summary>The name of the union of errors.</summary>
    public string? PayloadErrorTypeName { get; set; }

    /// <summary>The name of the payload's field with the errors.</summary>
    public string? PayloadErrorsFieldName { get; set; }

    /// <summary>Leaves the mutation as it is.</summary>
    public bool Disable { get; set; }

    /// <inheritdoc/>
    protected override void OnConfigure(IDescriptorContext context, IObjectFieldDescriptor descriptor, MemberInfo member)
        => descriptor.UseMutationConvention(new MutationFieldOptions
        {
            InputTypeName = InputTypeName,
            InputArgumentName = InputArgumentName,
            PayloadTypeName = PayloadTypeName,
            PayloadFieldName = PayloadFieldName,
            PayloadErrorTypeName = PayloadErrorTypeName,
            PayloadErrorsFieldName = PayloadErrorsFieldName,
            Disable = Disable
        });
}
