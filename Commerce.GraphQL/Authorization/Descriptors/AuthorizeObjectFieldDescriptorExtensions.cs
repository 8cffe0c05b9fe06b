using HotChocolate.Authorization;

namespace HotChocolate.Types;

public static class AuthorizeObjectFieldDescriptorExtensions
{
    /// <summary>Only those who are signed in may read the field.</summary>
    public static IObjectFieldDescriptor Authorize(
        this IObjectFieldDescriptor descriptor,
        ApplyPolicy apply = ApplyPolicy.BeforeResolver)
        => descriptor.Directive(new AuthorizeDirective(apply));

    /// <summary>Only those whom a policy lets may read the field.</summary>
    public static IObjectFieldDescriptor Authorize(
        this IObjectFieldDescriptor descriptor,
        string policy,
        ApplyPolicy apply = ApplyPolicy.BeforeResolver)
        => descriptor.Directive(new AuthorizeDirective(policy, apply: apply));

    /// <summary>Only those in one of the roles may read the field.</summary>
    public static IObjectFieldDescriptor Authorize(this IObjectFieldDescriptor descriptor, params string[] roles)
        => descriptor.Directive(new AuthorizeDirective(roles));

    /// <inheritdoc cref="AllowAnonymousAttribute" />
    public static IObjectFieldDescriptor AllowAnonymous(this IObjectFieldDescriptor descriptor)
        => descriptor.Directive(AllowAnonymousDirectiveType.DirectiveName);
}
