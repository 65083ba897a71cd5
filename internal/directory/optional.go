package directory

// What a row may lack is nil in the API; in the database it is an empty text.

// OpenedOn is when the centre opened, as precisely as it is known.
func (c *Centre) OpenedOn() *string { return filled(c.Centre.OpenedOn) }

// Phone is the centre's number.
func (c *Centre) Phone() *string { return filled(c.Centre.Phone) }

// Email is the centre's address.
func (c *Centre) Email() *string { return filled(c.Centre.Email) }

// About is what kind of place it is.
func (c *Centre) About() *string { return filled(c.Centre.About) }

// Directions are how to find it.
func (c *Centre) Directions() *string { return filled(c.Centre.Directions) }

// Description is more about the provider.
func (b *body) Description() *string { return filled(b.Provider.Description) }

// Website is the address of its website.
func (b *body) Website() *string { return filled(b.Provider.Website) }

// Phone is the provider's number.
func (b *body) Phone() *string { return filled(b.Provider.Phone) }

// Email is the provider's address.
func (b *body) Email() *string { return filled(b.Provider.Email) }

// Description is more about the service.
func (s *Service) Description() *string { return filled(s.Service.Description) }

// WhoFor is who the service is for.
func (s *Service) WhoFor() *string { return filled(s.Service.WhoFor) }

// Cost is what the service costs.
func (s *Service) Cost() *string { return filled(s.Service.Cost) }

// HowToGet is how to get the service.
func (s *Service) HowToGet() *string { return filled(s.Service.HowToGet) }

// CancelReason is why the visit was cancelled.
func (v *Visit) CancelReason() *string { return filled(v.Visit.CancelReason) }

// Room is where in the centre the visit is.
func (v *Visit) Room() *string { return filled(v.Visit.Room) }

// Room is where in the centre the provider is.
func (p *Presence) Room() *string { return filled(p.VisitSchedule.Room) }

// Summary is what the resource is for.
func (r *Resource) Summary() *string { return filled(r.Resource.Summary) }
