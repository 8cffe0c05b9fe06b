using Commerce.Admin.Client;

namespace Commerce.Admin.Account.Operations;

public sealed record InvitationOfferData(Offer? InvitationOffer)
{
    public static readonly GraphQLOperation<InvitationOfferData> Operation = GraphQLOperation<InvitationOfferData>.Load("Account/Operations/InvitationOffer.graphql");
}

/// <summary>What an invitation offers to who has the link.</summary>
public sealed record Offer(string Email, string Role, DateTimeOffset ExpiresAt);
