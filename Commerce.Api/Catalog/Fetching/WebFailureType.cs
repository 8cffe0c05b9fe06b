using Commerce.Domain.Web;
using HotChocolate.Types;

namespace Commerce.Api.Catalog.Fetching;

/// <summary>How <see cref="WebFailure"/> is seen in the graph.</summary>
public sealed class WebFailureType : EnumType<WebFailure>
{
    protected override void Configure(IEnumTypeDescriptor<WebFailure> descriptor)
    {
        descriptor.Description("Why something could not be fetched from the web.");
        descriptor.Value(WebFailure.InvalidAddress).Description("It is no address of the web.");
        descriptor.Value(WebFailure.SchemeRefused).Description("It begins with something else than http or https.");
        descriptor.Value(WebFailure.CredentialsRefused).Description("It has a user's name or password in it.");
        descriptor.Value(WebFailure.PortRefused).Description("It names a port that the web does not use.");
        descriptor.Value(WebFailure.PrivateAddress).Description("It leads to a private or local machine.");
        descriptor.Value(WebFailure.NameUnknown).Description("Nobody knows the host.");
        descriptor.Value(WebFailure.Unreachable).Description("The host cannot be reached, or hung up.");
        descriptor.Value(WebFailure.CertificateRefused).Description("The host cannot prove who it is.");
        descriptor.Value(WebFailure.TooManyRedirects).Description("It leads on and on.");
        descriptor.Value(WebFailure.TimedOut).Description("It took too long.");
        descriptor.Value(WebFailure.TooLarge).Description("There is more of it than is taken.");
        descriptor.Value(WebFailure.WrongType).Description("It is something else than what was asked for.");
        descriptor.Value(WebFailure.Empty).Description("There is nothing in it.");
        descriptor.Value(WebFailure.NotFound).Description("The host does not have it.");
        descriptor.Value(WebFailure.AccessDenied).Description("The host does not give it to us.");
        descriptor.Value(WebFailure.HostProblem).Description("The host is busy, or has a problem of its own.");
        descriptor.Value(WebFailure.UnexpectedAnswer).Description("The host answered in a way that means nothing here.");
    }
}
