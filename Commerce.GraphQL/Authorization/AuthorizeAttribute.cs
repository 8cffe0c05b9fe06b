using System.Reflection;
using HotChocolate.Types;
using HotChocolate.Types.Descriptors;

namespace HotChocolate.Authorization;

/// <summary>Says who may read a field; on a class, who may read the fields that return its type, wherever they are.</summary>
[AttributeUsage(
    AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Property | AttributeTargets.Method,
    AllowMultiple = true)]
public class AuthorizeAttribute : DescriptorAttribute
{
    public AuthorizeAttribute()
    {
    }

    public AuthorizeAttribute(string policy) => Policy = policy;

    public AuthorizeAttribute(string policy, ApplyPolicy apply)
    {
        Policy = policy;
        Apply = apply;
    }

    public AuthorizeAttribute(ApplyPolicy apply) => Apply = apply;

    /// <inheritdoc cref="AuthorizeDirective.Policy" />
    public string? Policy { get; set; }

    /// <inheritdoc cref="AuthorizeDirective.Roles" />
    public string[]? Roles { get; set; }

    public ApplyPolicy Apply { get; set; } = ApplyPolicy.BeforeResolver;

    protected internal override void TryConfigure(IDescriptorContext context, IDescriptor descriptor, ICustomAttributeProvider element)
    {
        var directive = new AuthorizeDirective(Policy, Roles, Apply);
        switch (descriptor)
        {
            case IObjectTypeDescriptor type:
                type.Directive(directive);
                break;
            case IObjectFieldDescriptor field:
                field.Directive(directive);
                break;
        }
    }
}
